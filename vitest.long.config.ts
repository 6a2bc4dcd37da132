import { mergeConfig } from 'vitest/config';
import base from './vitest.config';

/** The long fault and fuzz runs: not part of the everyday tests. */
export default mergeConfig(base, { test: { include: ['tests/long/**/*.test.ts'], exclude: ['tests/unit/**'], testTimeout: 900_000, hookTimeout: 120_000 } });
