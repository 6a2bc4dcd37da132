import { mergeConfig } from 'vitest/config';
import everyday from './vitest.config';

/** What takes minutes: many damaged files, many kills. Run by `npm run test:long`. */
const long = mergeConfig(everyday, { test: { testTimeout: 900_000, hookTimeout: 120_000 } });
export default { ...long, test: { ...long.test, include: ['tests/long/**/*.test.ts'] } };
