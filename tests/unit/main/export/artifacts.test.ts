import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markArtifacts } from '@main/export/artifacts';

const unmarked = (stream: string): string => stream.replaceAll('/Artifact BMC\n', '').replaceAll('\nEMC', '');

describe('markArtifacts', () => {
  it('marks a rule and a page number that stand outside the tags', () => {
    expect(markArtifacts('q 1 0 0 rg 10 20 100 2 re f Q')).toBe('q 1 0 0 rg /Artifact BMC\n10 20 100 2 re f\nEMC Q');
    expect(markArtifacts('BT /F1 14 Tf <0012> Tj ET')).toBe('BT /F1 14 Tf /Artifact BMC\n<0012> Tj\nEMC ET');
  });
  it('leaves tagged words, clips and states alone', () => {
    for (const stream of ['/P <</MCID 0>> BDC BT [<01> -20 <02>] TJ ET EMC', 'q 0 0 5 5 re W n Q', '/G3 gs .24 0 0 -.24 0 842 cm']) expect(markArtifacts(stream)).toBe(stream);
  });
  it('is not misled by operators inside strings, names and arrays', () => {
    const stream = '/P <</MCID 1 /ActualText (f \\) EMC (re) f)>> BDC BT (0 0 1 1 re f EMC) Tj ET EMC';
    expect(markArtifacts(stream)).toBe(stream);
  });
  it('keeps a path in one piece', () => {
    expect(markArtifacts('0 0 m 5 5 l h S')).toBe('/Artifact BMC\n0 0 m 5 5 l h S\nEMC');
  });
  it('only adds marks, always in pairs', () => {
    const operation = fc.constantFrom('0 0 5 5 re f', '0 0 m 1 1 l S', 'BT <01> Tj ET', 'q', 'Q', '1 g', '0 0 2 2 re W n', '/X1 Do', '/P <</MCID 0>> BDC BT (a) Tj ET EMC');
    fc.assert(
      fc.property(fc.array(operation), (operations) => {
        const stream = operations.join('\n');
        const marked = markArtifacts(stream);
        expect(unmarked(marked)).toBe(unmarked(stream));
        expect(marked.split(/\bB[DM]C\b/).length).toBe(marked.split(/\bEMC\b/).length);
      }),
    );
  });
});
