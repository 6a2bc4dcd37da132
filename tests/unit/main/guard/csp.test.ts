import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '@main/guard/csp';

const rules = new Map(contentSecurityPolicy('bm9uY2U=').split('; ').map((rule): [string, string[]] => {
  const [name = '', ...sources] = rule.split(' ');
  return [name, sources];
}));
/** What a page may load where no rule of its own is named. */
const sourcesOf = (name: string): string[] => rules.get(name) ?? rules.get('default-src') ?? [];

describe('the policy of a page', () => {
  it('starts from nothing', () => {
    expect(rules.get('default-src')).toEqual(["'none'"]);
  });
  it.each(['object-src', 'base-uri', 'form-action', 'frame-src', 'frame-ancestors', 'media-src', 'manifest-src', 'child-src'])('allows no %s', (name) => {
    expect(sourcesOf(name)).toEqual(["'none'"]);
  });
  it('runs only scripts of the app: none inline, none made at run time', () => {
    expect(rules.get('script-src')).toEqual(["'self'"]);
    expect([...rules.values()].flat().filter((source) => /unsafe|\*|https?:|wss?:|wasm/u.test(source))).toEqual([]);
  });
  it('takes inline styles of this load only', () => {
    expect(rules.get('style-src')).toEqual(["'self'", "'nonce-bm9uY2U='"]);
    expect(contentSecurityPolicy('x')).not.toBe(contentSecurityPolicy('y'));
  });
  it('connects to the app itself and names no rule twice', () => {
    expect(rules.get('connect-src')).toEqual(["'self'"]);
    expect(contentSecurityPolicy('x').split('; ')).toHaveLength(rules.size);
  });
});
