import { expect, it } from 'vitest';
import { DOUBTS } from '@shared/extract/schema';
import { en } from '@/locales/en';
import { zh } from '@/locales/zh';

type Words = { readonly [key: string]: string | Words };
const keysOf = (words: Words, path = ''): string[] => Object.entries(words).flatMap(([key, value]) => (typeof value === 'string' ? [`${path}${key}`] : keysOf(value, `${path}${key}.`)));

it('both languages have words for the same things', () => {
  expect(keysOf(en).sort()).toEqual(keysOf(zh).sort());
});
it('every doubt that the extractor can have is explained', () => {
  const told = keysOf(zh).filter((key) => key.startsWith('doubt.')).map((key) => key.slice('doubt.'.length));
  expect(DOUBTS.filter((code) => !told.includes(code))).toEqual([]);
});
