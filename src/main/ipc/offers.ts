import { randomUUID } from 'node:crypto';
import type { Report } from '@shared/report/schema';
import { storeError } from '../library/failure';
import type { SourceText } from '../library/library';

/** A document that was read for a report and waits for the person's choices. */
export interface Offer {
  readonly reportId: string;
  readonly kind: 'version' | 'year';
  readonly imported: Report;
  readonly sources: readonly SourceText[];
}
/** Each holds a whole document: only the last few are kept. */
const MOST_HELD = 4;

export interface Offers {
  hold(offer: Offer): string;
  /** throws `review.expired` when it is not held any more, or was made for something else */
  need(token: string, reportId: string, kind: Offer['kind']): Offer;
  drop(token: string): void;
}
export const createOffers = (): Offers => {
  const held = new Map<string, Offer>();
  return {
    hold: (offer) => {
      const token = randomUUID();
      held.set(token, offer);
      for (const old of [...held.keys()].slice(0, Math.max(0, held.size - MOST_HELD))) held.delete(old);
      return token;
    },
    need: (token, reportId, kind) => {
      const offer = held.get(token);
      if (offer === undefined || offer.reportId !== reportId || offer.kind !== kind) throw storeError('review.expired');
      return offer;
    },
    drop: (token) => held.delete(token),
  };
};
