import { expect, it } from 'vitest';
import { killRuns } from '../../../helpers/killRuns';

it('killed 30 times in the midst of its edits, the store loses nothing that it acknowledged', async () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const result = await killRuns(30, seed);
  expect(result, `seed ${String(seed)}`).toMatchObject({ kills: 30, problems: [] });
  // else the kills came before anything was at stake
  expect(result.acknowledged).toBeGreaterThan(30);
}, 90_000);
