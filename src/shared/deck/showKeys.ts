import type { ShowStep } from './show';

export type ShowCommand = ShowStep | { readonly type: 'end' } | { readonly type: 'digit'; readonly digit: string } | { readonly type: 'jump' };

/** The keys of a show: keyboards and clickers. Help texts are made from this list. */
export const showKeys: readonly { readonly keys: readonly string[]; readonly command: ShowCommand }[] = [
  { keys: ['ArrowRight', 'ArrowDown', ' ', 'PageDown', 'n', 'N'], command: { type: 'next' } },
  { keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'p', 'P'], command: { type: 'previous' } },
  { keys: ['Home'], command: { type: 'first' } },
  { keys: ['End'], command: { type: 'last' } },
  { keys: ['b', 'B', '.'], command: { type: 'blank', color: 'black' } },
  { keys: ['w', 'W'], command: { type: 'blank', color: 'white' } },
  { keys: ['Escape'], command: { type: 'end' } },
];

/** What a key means in a show; `typed` are the digits typed so far: Enter after digits jumps, without them it goes on. Null: nothing. */
export const commandOf = (key: string, typed: string): ShowCommand | null => {
  if (/^[0-9]$/.test(key)) return { type: 'digit', digit: key };
  if (key === 'Enter') return typed === '' ? { type: 'next' } : { type: 'jump' };
  return showKeys.find((entry) => entry.keys.includes(key))?.command ?? null;
};
