import { useEventListener } from '@vueuse/core';
import type { ComputedRef } from 'vue';
import { useViewStore } from '@/stores/view';
import { belongsToField, keyName } from './keys';
import type { Command } from './useCommands';

const inField = (target: EventTarget | null): boolean => target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA'].includes(target.tagName));

/** Runs commands by their keys. Escape closes the topmost thing first. */
export const useShortcuts = (commands: ComputedRef<readonly Command[]>): void => {
  const view = useViewStore();
  useEventListener(window, 'keydown', (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape' && !event.defaultPrevented) {
      if (view.paletteOpen) view.paletteOpen = false;
      else if (!inField(event.target)) view.showFigure(null);
      return;
    }
    const name = keyName(event);
    if (inField(event.target) && belongsToField(name)) return;
    const command = commands.value.find((one) => one.enabled && one.keys.includes(name));
    if (command === undefined) return;
    event.preventDefault();
    command.run();
  });
};
