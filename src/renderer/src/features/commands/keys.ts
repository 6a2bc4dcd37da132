/** A key press in the form of the command list: Ctrl+Shift+Z, F5. Command counts as Ctrl. */
export const keyName = (event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>): string =>
  [event.ctrlKey || event.metaKey ? 'Ctrl' : '', event.altKey ? 'Alt' : '', event.shiftKey ? 'Shift' : '', event.key.length === 1 ? event.key.toUpperCase() : event.key].filter((part) => part !== '').join('+');

/** Keys that a text field needs for itself. */
const FIELD_KEYS = ['Ctrl+Z', 'Ctrl+Y', 'Ctrl+Shift+Z'];
export const belongsToField = (name: string): boolean => FIELD_KEYS.includes(name);
