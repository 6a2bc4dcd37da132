import { useEventListener } from '@vueuse/core';
import { ref, type Ref } from 'vue';
import type { Opening } from './useOpening';

const typing = (target: EventTarget | null): boolean => target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
/** Shorter text is a word copied for somewhere else, not an article. */
const LEAST_ARTICLE = 20;
/** Markup beyond the wire's limit is mostly pictures; the plain text comes without it. */
const LARGEST_MARKUP = 20_000_000;

/** A file dropped anywhere, or an article pasted outside a field, is imported. */
export const useImportDrop = (opening: Opening): { readonly over: Ref<boolean> } => {
  const over = ref(false);
  const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  useEventListener(window, 'dragover', (event: DragEvent) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    over.value = true;
  });
  useEventListener(window, 'dragleave', (event: DragEvent) => {
    if (event.relatedTarget === null) over.value = false;
  });
  useEventListener(window, 'drop', (event: DragEvent) => {
    over.value = false;
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    void opening.file(file);
  });
  useEventListener(window, 'paste', (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (typing(event.target) || text.trim().length < LEAST_ARTICLE) return;
    event.preventDefault();
    const html = event.clipboardData?.getData('text/html') ?? '';
    void opening.text(text, html === '' || html.length > LARGEST_MARKUP ? undefined : html);
  });
  return { over };
};
