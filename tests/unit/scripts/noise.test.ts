import { expect, it } from 'vitest';
import { isNoise, noiseFilter } from '../../../scripts/lib/noise.mjs';

it.each([
  '[1234:1124/143000.123456:ERROR:bus.cc(407)] Failed to connect to the bus: Could not parse server address',
  '[1234:1250:1124/143000.123456:ERROR:gl_factory.cc(115)] no GL implementation',
  '[8811:1124/144900.001:WARNING:vaapi_wrapper.cc(1499)] Skipping',
  '(electron:4321): Gtk-WARNING **: 14:30:00.000: cannot open display',
  'Failed to connect to the bus: Address does not contain a colon',
  'libva error: va_getDriverName() failed',
])('drops %s', (line) => {
  expect(isNoise(line)).toBe(true);
});

it.each([
  '共 43 项指标，其中 2 项存疑',
  'ERROR: the file is empty',
  '[GDP] 2 figures are doubtful',
  '[2025:产业] kept',
  '',
])('keeps %j', (line) => {
  expect(isNoise(line)).toBe(false);
});

it('joins lines that arrive in parts and hands on an unfinished last one', () => {
  const kept: string[] = [];
  const filter = noiseFilter((line) => kept.push(line));
  filter.write('one\r\ntw');
  filter.write('o\n[1:1124/143000.1:ERROR:x.cc(1)] noise\nthr');
  filter.write('ee');
  filter.end();
  expect(kept).toEqual(['one', 'two', 'three']);
});
