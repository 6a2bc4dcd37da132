import { defineStore } from 'pinia';
import { ref } from 'vue';

/** Words chosen in the source: UTF-16 offsets into the text of one source. */
export interface ChosenWords {
  readonly sourceId: string;
  readonly start: number;
  readonly end: number;
}
/** What the review is in the midst of; one thing at a time, Escape leads back to `list`. */
export type ReviewMode =
  | { readonly type: 'list' }
  /** the fields of the selected figure are being corrected */
  | { readonly type: 'edit'; readonly field: 'name' | 'value' }
  /** the selected figure holds two numbers */
  | { readonly type: 'split' }
  /** the selected figure belongs to another indicator */
  | { readonly type: 'relate' }
  /** another figure is to be chosen that is the same number as `keepId` */
  | { readonly type: 'merge'; readonly keepId: string }
  /** a number was missed */
  | { readonly type: 'add'; readonly words: ChosenWords | null }
  /** open figures are left: accept them all? */
  | { readonly type: 'finish' };

export const useReviewStore = defineStore('review', () => {
  const mode = ref<ReviewMode>({ type: 'list' });
  /** what is selected in the text now */
  const chosen = ref<ChosenWords | null>(null);
  /** counted up whenever the list should have the keyboard */
  const focusList = ref(0);
  return {
    mode, chosen, focusList,
    start: (next: ReviewMode) => {
      mode.value = next;
    },
    /** back to the list, with the keyboard */
    back: () => {
      mode.value = { type: 'list' };
      focusList.value += 1;
    },
  };
});
