import type { FigureKind } from '../../figures/schema';
import { GENERIC_SUBJECTS, PART_NAMES, RELATIONAL_NAME, SELF_STANDING_PARTS } from '../lexicon/names';
import { clauseSubject } from './head';
import type { OwnName } from './own';

const partNames: ReadonlySet<string> = new Set(PART_NAMES);
const standing: ReadonlySet<string> = new Set(SELF_STANDING_PARTS);
/** A first sentence of a few words that heads its paragraph: 适老化改造。 */
const RUN_IN = /^(?:\d{1,2}[.、．]|[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、)?([^，。；：\d]{3,18})[。：]/u;
const CLAUSES_BACK = 3;

/** What a paragraph is speaking about, as its figures go by. */
export class Topic {
  /** full name of the last amount */
  indicator = '';
  end = 0;
  /** what bare names belong to */
  private root = '';
  private readonly heading: string;

  constructor(private readonly text: string, private readonly places: readonly string[]) {
    this.heading = RUN_IN.exec(text)?.[1] ?? '';
  }

  /** What the nearest clause between the last figure and this one is about. */
  passedSubject(start: number): string {
    const from = Math.max(this.end, this.text.lastIndexOf('。', start - 1) + 1);
    const clauses = this.text.slice(from, Math.max(from, start)).split(/[，；：。]/u).reverse();
    for (const clause of clauses.slice(0, CLAUSES_BACK + 1)) {
      const subject = clauseSubject(clause, this.places);
      if (subject !== '' && !GENERIC_SUBJECTS.test(subject)) return subject;
    }
    return '';
  }

  /** The full indicator of a figure, and the rule that completed it. */
  complete(own: OwnName, start: number, kind: FigureKind): { name: string; rule: string; doubt: boolean } {
    const relational = own.name !== '' && RELATIONAL_NAME.test(own.name);
    if (own.name !== '' && !own.bare && !relational && !partNames.has(own.name)) return { name: own.name, rule: own.rule, doubt: false };
    if (standing.has(own.name) && kind !== 'share') return { name: own.name, rule: own.rule, doubt: false };
    const passed = this.passedSubject(start);
    if (own.name === '') {
      const name = passed === '' ? this.indicator || this.heading : passed;
      return { name, rule: passed === '' ? 'what the figure before was about' : 'subject of the clause before', doubt: name === '' || passed !== '' };
    }
    if (partNames.has(own.name) && this.indicator !== '') return { name: own.name + this.indicator, rule: 'part of the figure before', doubt: true };
    const subject = passed === '' ? (relational ? this.indicator : this.root) || this.heading : passed;
    if (subject === '' || own.name.startsWith(subject)) return { name: own.name, rule: own.rule, doubt: true };
    const joined = /(?:率|占比|比重)$/u.test(own.name) ? subject.replace(/(?:率|占比|比重)$/u, '') : subject;
    return { name: joined + own.name, rule: `${own.rule}, subject ${passed === '' ? 'of the figure before' : 'of the clause before'}`, doubt: passed !== '' };
  }

  /** A figure was read: later bare names belong to it. */
  pass(indicator: string, own: OwnName, end: number, leading: boolean): void {
    this.end = end;
    if (!leading) return;
    this.indicator = indicator;
    if (own.name !== '' && !own.bare && !partNames.has(own.name) && !RELATIONAL_NAME.test(own.name)) this.root = indicator;
    else if (this.root === '') this.root = indicator;
  }
}
