import { onBeforeUnmount, onMounted } from 'vue';
import type { Bridge } from '@shared/contract/channels';
import { commandOf } from '@shared/deck/showKeys';

/** Keys, clicker, click and wheel of a show. Digits are collected until Enter. */
export const useShowKeys = (bridge: Bridge): void => {
  let typed = '';
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const command = commandOf(event.key, typed);
    if (command === null) return;
    event.preventDefault();
    if (command.type === 'digit') {
      typed = (typed + command.digit).slice(-3);
      return;
    }
    const position = Number(typed) - 1;
    typed = '';
    if (command.type === 'end') void bridge.show.end();
    else if (command.type === 'jump') void bridge.show.act({ type: 'goTo', position: Math.max(0, position) });
    else void bridge.show.act(command);
  };
  const onClick = (event: MouseEvent): void => {
    if (event.button === 0) void bridge.show.act({ type: 'next' });
  };
  const onWheel = (event: WheelEvent): void => {
    if (Math.abs(event.deltaY) >= 40) void bridge.show.act({ type: event.deltaY > 0 ? 'next' : 'previous' });
  };
  const noMenu = (event: MouseEvent): void => event.preventDefault();
  onMounted(() => {
    window.addEventListener('keydown', onKey);
    window.addEventListener('click', onClick);
    window.addEventListener('wheel', onWheel, { passive: true });
    window.addEventListener('contextmenu', noMenu);
  });
  onBeforeUnmount(() => {
    window.removeEventListener('keydown', onKey);
    window.removeEventListener('click', onClick);
    window.removeEventListener('wheel', onWheel);
    window.removeEventListener('contextmenu', noMenu);
  });
};
