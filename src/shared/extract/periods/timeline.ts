import type { TimeMention } from './find';
import { applyMention, reachOf } from './state';
import type { DocumentYears, PeriodState } from './state';

/** Walks a block's mentions of time and says which period holds at a place; asked in text order. */
export class Timeline {
  private next = 0;
  private fresh = true;
  private sentence: PeriodState;
  private stretch: PeriodState;
  private clause: PeriodState;
  /** where clause and stretch were last left behind */
  private seen = 0;
  private byPart = false;
  private readonly section: PeriodState;

  constructor(private readonly text: string, private readonly mentions: readonly TimeMention[], private paragraph: PeriodState, private readonly years: DocumentYears) {
    this.section = this.sentence = this.stretch = this.clause = paragraph;
  }

  /** A new sentence: what dated only the last one is over. */
  openSentence(start: number): void {
    this.advance(start);
    this.sentence = this.stretch = this.clause = this.paragraph;
  }

  private leave(to: number): void {
    const passed = this.text.slice(this.seen, to);
    if (passed.includes('；')) this.stretch = this.clause = this.sentence;
    else if (passed.includes('，')) this.clause = this.stretch;
    this.seen = Math.max(this.seen, to);
  }

  private advance(to: number): void {
    for (let mention = this.mentions[this.next]; mention !== undefined && mention.start < to; mention = this.mentions[this.next]) {
      this.next += 1;
      this.leave(mention.start);
      const reach = reachOf(mention, this.years, this.fresh, this.text.slice(mention.end, mention.end + 8));
      if (reach === 'none') continue;
      const state = applyMention(mention, this.clause, this.years);
      this.clause = state;
      if (reach !== 'clause') this.stretch = state;
      if (reach === 'sentence' || reach === 'paragraph') this.sentence = state;
      // a bare part that dated the paragraph gives way to the next one
      const bare = mention.year === null && mention.word === '' && mention.part !== '';
      if (reach === 'sentence' && bare && this.byPart && mention.opens) this.paragraph = this.section;
      if (reach === 'paragraph') [this.paragraph, this.byPart] = [state, bare];
      if (reach !== 'clause' && reach !== 'stretch') this.fresh = false;
    }
    this.leave(to);
  }

  /** The state at `at`. */
  at(at: number): PeriodState {
    this.advance(at);
    return this.clause;
  }
}
