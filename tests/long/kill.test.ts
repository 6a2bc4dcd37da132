import { expect, it } from 'vitest';
import { killRuns } from '../helpers/killRuns';

it('killed 200 times in the midst of its edits, the store loses nothing that it acknowledged', async () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const result = await killRuns(200, seed);
  expect(result, `seed ${String(seed)}`).toMatchObject({ kills: 200, problems: [] });
  expect(result.acknowledged).toBeGreaterThan(200);
}, 600_000);
