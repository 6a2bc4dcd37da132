import { useEventListener } from '@vueuse/core';
import type { ComputedRef } from 'vue';
import { useViewStore } from '@/stores/view';
import { belongsToField, keyName } from './keys';
import type { Command } from './useCommands';

const inField = (target: EventTarget | null): boolean => target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA'].includes(target.tagName));

/** Whether a key pressed here belongs to the part of the window: nothing else has the keyboard, no field is typed in, no button waits for Enter. */
const inScope = (target: EventTarget | null, scope: string, key: string): boolean => {
  if (!(target instanceof HTMLElement) || inField(target) || target.tagName === 'SELECT') return false;
  if ((key === 'Enter' || key === ' ') && target.closest('button, a, summary') !== null) return false;
  return target === document.body || target.closest(`[data-keys="${scope}"]`) !== null;
};

/** Runs commands by their keys. Escape closes the topmost thing first. */
export const useShortcuts = (commands: ComputedRef<readonly Command[]>): void => {
  const view = useViewStore();
  useEventListener(window, 'keydown', (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const name = keyName(event);
    const scoped = view.paletteOpen ? undefined : commands.value.find(({ enabled, keys, scope }) => scope !== undefined && enabled && keys.includes(name) && inScope(event.target, scope, event.key));
    if (scoped !== undefined && !event.defaultPrevented) {
      event.preventDefault();
      scoped.run();
      return;
    }
    if (event.key === 'Escape' && !event.defaultPrevented) {
      if (view.paletteOpen) view.paletteOpen = false;
      else if (!inField(event.target)) view.showFigure(null);
      return;
    }
    if (inField(event.target) && belongsToField(name)) return;
    const command = commands.value.find((one) => one.scope === undefined && one.enabled && one.keys.includes(name));
    if (command === undefined) return;
    event.preventDefault();
    command.run();
  });
};
