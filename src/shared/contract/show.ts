import { z } from 'zod';
import { Id, Ratio } from '../report/schema';

/** A running show, as the main process broadcasts it. Instants, never ticking counters. */
export const ShowState = z.strictObject({
  reportId: Id,
  /** position among the slides that are not hidden, from 0 */
  position: z.int().nonnegative(),
  count: z.int().positive(),
  blank: z.enum(['none', 'black', 'white']),
  ratio: Ratio,
  startedAt: z.iso.datetime(),
});
export type ShowState = z.infer<typeof ShowState>;

export const ShowAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('next') }),
  z.strictObject({ type: z.literal('previous') }),
  z.strictObject({ type: z.literal('first') }),
  z.strictObject({ type: z.literal('last') }),
  z.strictObject({ type: z.literal('goTo'), position: z.int().nonnegative() }),
  z.strictObject({ type: z.literal('blank'), color: z.enum(['black', 'white']) }),
]);
export type ShowAction = z.infer<typeof ShowAction>;

export const showCalls = {
  'show:start': { input: z.strictObject({ reportId: Id, slideId: Id.nullable() }), output: ShowState },
  'show:act': { input: ShowAction, output: ShowState },
  'show:end': { input: z.undefined(), output: z.null() },
  'show:get': { input: z.undefined(), output: ShowState.nullable() },
} as const;

/** null when the show has ended */
export const showEvents = { 'show:state': ShowState.nullable() } as const;
