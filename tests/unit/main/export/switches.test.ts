import { expect, it } from 'vitest';
import { printSwitches } from '@main/export/switches';

it('asks for margin boxes only where Chromium still hides them', () => {
  expect(printSwitches('130.0.6723.137')).toEqual([['enable-blink-features', 'PageMarginBoxes']]);
  expect(printSwitches('131.0.0.0')).toEqual([]);
  expect(printSwitches('156.0.1.2')).toEqual([]);
});
