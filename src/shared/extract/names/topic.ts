import { PART_NAMES } from '../lexicon/names';
import { clauseSubject } from './head';
import type { OwnName } from './own';

const partNames: ReadonlySet<string> = new Set(PART_NAMES);

/** What a paragraph is speaking about, as its figures go by. */
export class Topic {
  /** full name of the last amount */
  indicator = '';
  /** what bare names belong to */
  private root = '';
  private end = 0;

  constructor(private readonly text: string, private readonly places: readonly string[]) {}

  /** What the nearest clause between the last figure and this one is about. */
  private passedSubject(start: number): string {
    const from = Math.max(this.end, this.text.lastIndexOf('。', start) + 1);
    const clauses = this.text.slice(from, Math.max(from, start)).split(/[，；：。]/u).reverse();
    for (const clause of clauses.slice(0, 3)) {
      const subject = clauseSubject(clause, this.places);
      if (subject !== '') return subject;
    }
    return '';
  }

  /** The full indicator of a figure, and the rule that completed it. */
  complete(own: OwnName, start: number): { name: string; rule: string; doubt: boolean } {
    if (own.name !== '' && !own.bare && !partNames.has(own.name)) return { name: own.name, rule: own.rule, doubt: false };
    const passed = this.passedSubject(start);
    if (own.name === '') {
      const name = passed === '' ? this.indicator : passed;
      return { name, rule: passed === '' ? 'what the figure before was about' : 'subject of the clause before', doubt: name === '' || passed !== '' };
    }
    if (partNames.has(own.name) && this.indicator !== '') return { name: own.name + this.indicator, rule: 'part of the figure before', doubt: false };
    const subject = passed === '' ? this.root : passed;
    if (subject === '' || own.name.startsWith(subject)) return { name: own.name, rule: own.rule, doubt: true };
    return { name: subject + own.name, rule: `${own.rule}, subject ${passed === '' ? 'of the figure before' : 'of the clause before'}`, doubt: false };
  }

  /** A figure was read: later bare names belong to it. */
  pass(indicator: string, own: OwnName, end: number, leads: boolean): void {
    this.end = end;
    if (!leads) return;
    this.indicator = indicator;
    if (own.name !== '' && !own.bare && !partNames.has(own.name)) this.root = indicator;
    else if (this.root === '') this.root = indicator;
  }
}
