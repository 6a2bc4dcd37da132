import type { TimeMention } from './find';
import { applyMention, reachOf } from './state';
import type { DocumentYears, PeriodState } from './state';

/** Walks a block's mentions of time and says which period holds at a place; asked in text order. */
export class Timeline {
  private next = 0;
  private dated = false;
  private sentence: PeriodState;

  constructor(private readonly text: string, private readonly mentions: readonly TimeMention[], private paragraph: PeriodState, private readonly years: DocumentYears) {
    this.sentence = paragraph;
  }

  /** A new sentence: what dated only the last one is over. */
  openSentence(start: number): void {
    this.advance(start);
    this.sentence = this.paragraph;
  }

  private advance(to: number): void {
    for (let mention = this.mentions[this.next]; mention !== undefined && mention.start < to; mention = this.mentions[this.next]) {
      this.next += 1;
      const reach = reachOf(mention, this.years);
      if (reach === 'none') continue;
      const written = this.text.slice(mention.start, mention.end);
      this.sentence = applyMention(mention, this.sentence, this.years, written);
      // 1—11月 in the midst of a paragraph on 2025年 holds for its sentence; at its head it holds for all of it
      const whole = mention.year !== null || mention.relative !== null || !this.dated;
      this.dated = true;
      if (reach === 'paragraph' && whole) this.paragraph = applyMention(mention, this.paragraph, this.years, written);
    }
  }

  /** The state at `at`; a dated attribute right before the number (2020年的) counts for it alone. */
  at(at: number, regionStart: number): PeriodState {
    this.advance(at);
    const own = this.mentions.findLast((m) => m.end <= at && m.start >= regionStart && !m.compared && !m.dates && m.year !== null && /^的[^，]{0,6}$/u.test(this.text.slice(m.end, at)));
    return own === undefined ? this.sentence : applyMention(own, this.sentence, this.years, this.text.slice(own.start, own.end));
  }

  /** What the paragraph leaves behind: a heading dates its chapter with it. */
  get left(): PeriodState {
    return this.paragraph;
  }
}
