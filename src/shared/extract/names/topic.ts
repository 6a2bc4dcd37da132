import type { FigureKind } from '../../figures/schema';
import { BARE_NAMES, CIRCUMSTANCE, GENERIC_SUBJECTS, PART_NAMES, POINTING_NAME, RANKED_IN, RELATIONAL_NAME, SELF_STANDING_PARTS, SIZE_TAILS } from '../lexicon/names';
import { WordIndex } from '../wordIndex';
import { clauseSubject, hasVerb, isBare, isSentence, trimLead } from './head';
import type { OwnName } from './own';

const partNames: ReadonlySet<string> = new Set(PART_NAMES);
const standing: ReadonlySet<string> = new Set(SELF_STANDING_PARTS);
/** A first sentence of a few words that heads its paragraph: 适老化改造。 */
const RUN_IN = /^(?:\d{1,2}[.、．]|[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、)?([^，。；：\d]{3,18})[。：]/u;
const SPEED_NAME = /^(?:增速|增幅|降幅|涨幅|降速)$/u;
const CLAUSES_BACK = 3;
/** How far back a subject is looked for, in characters: keeps the work per figure constant. */
const FAR = 200;
const sizes = new WordIndex(SIZE_TAILS);
const bare = new WordIndex(BARE_NAMES.filter((name) => name.length >= 2));
/** Longest clause without a verb that is taken for a subject. */
const SUBJECT_MAX = 20;
const MEASURED = /(?:[率值额量]|占比|比重|数)$/u;

/** What a paragraph is speaking about, as its figures go by. */
export class Topic {
  /** full name of the last amount */
  indicator = '';
  /** full name of the last figure that others may hang on: an amount or a share */
  private recent = '';
  end = 0;
  /** what bare names belong to */
  private root = '';
  private readonly heading: string;

  constructor(private readonly text: string, private readonly places: readonly string[], section = '') {
    const opening = RUN_IN.exec(text)?.[1] ?? '';
    this.heading = opening === '' || isSentence(opening) || /工作|打算|情况|指标|问题|不足|安排|总体|概况|下一?步|下月|下阶段/u.test(opening) ? section : opening;
  }

  /** What the nearest clause between the last figure and this one is about; `kind` of the figure that asks. */
  passedSubject(start: number, kind: FigureKind = 'value'): string {
    const near = Math.max(this.end, start - FAR);
    const from = near + this.text.slice(near, start).lastIndexOf('。') + 1;
    const clauses = this.text.slice(from, Math.max(from, start)).split(/(?<=[，；：。])/u).reverse();
    for (const [i, marked] of clauses.slice(0, CLAUSES_BACK + 1).entries()) {
      const clause = marked.replace(/[，；：。]$/u, '');
      const about = /^(?:在)?(.{2,8})方面$/u.exec(clause)?.[1];
      if (about !== undefined) return trimLead(about, this.places);
      const ranked = kind === 'rank' ? RANKED_IN.exec(clause)?.[1] : undefined;
      if (ranked !== undefined) return trimLead(ranked, this.places);
      const subject = clauseSubject(clause, this.places) || this.wholeClause(clause, marked, i);
      if (subject !== '' && !GENERIC_SUBJECTS.test(subject) && !isBare(subject) && !/^(?:增速|增幅|降幅)$/u.test(subject)) return subject;
    }
    return '';
  }

  /** A clause that is nothing but a subject: a label, a measure, or the noun right before the clause of the figure. */
  private wholeClause(clause: string, marked: string, back: number): string {
    const plain = trimLead(clause, this.places);
    if (plain.length < 2 || plain.length > SUBJECT_MAX || /\d/u.test(plain) || CIRCUMSTANCE.test(clause)) return '';
    return marked.endsWith('：') || MEASURED.test(plain) || (back <= 1 && !/[；。]$/u.test(marked) && plain.length >= 4 && !/[了着过地得]/u.test(plain) && !hasVerb(plain)) ? plain : '';
  }

  /** The full indicator of a figure, and the rule that completed it. */
  complete(own: OwnName, start: number, kind: FigureKind, points = false): { name: string; rule: string; doubt: boolean } {
    const name = POINTING_NAME.test(own.name) ? '' : own.name;
    const relational = name !== '' && RELATIONAL_NAME.test(name);
    if (name !== '' && !own.bare && !relational && !(partNames.has(name) && own.rule.startsWith('words before'))) return { name, rule: own.rule, doubt: false };
    if (standing.has(name) && kind !== 'share') return { name, rule: own.rule, doubt: false };
    const passed = this.passedSubject(start, kind);
    const spoken = points ? this.recent : this.indicator;
    const part = partNames.has(passed) && this.indicator !== '';
    if (name === '' && !part) {
      const given = passed === '' ? spoken || this.heading : passed;
      return { name: given, rule: passed === '' ? 'what the figure before was about' : 'subject of the clause before', doubt: given === '' || passed !== '' };
    }
    if (name === '') return { name: passed + this.indicator, rule: 'part of the figure before', doubt: true };
    if (partNames.has(name) && this.indicator !== '' && own.rule.startsWith('words before')) return { name: name + this.indicator, rule: 'part of the figure before', doubt: true };
    const subject = passed === '' ? (relational ? this.indicator : SPEED_NAME.test(name) ? this.recent : this.root) || this.heading : passed;
    if (subject === '' || name.startsWith(subject)) return { name, rule: own.rule, doubt: true };
    return { name: joinNames(subject, name, relational), rule: `${own.rule}, subject ${passed === '' ? 'of the figure before' : 'of the clause before'}`, doubt: passed !== '' };
  }

  /** A figure was read: later bare names belong to it. */
  pass(indicator: string, own: OwnName, end: number, leading: boolean, amount: boolean): void {
    this.end = end;
    if (!leading) return;
    this.recent = indicator;
    if (!amount && RELATIONAL_NAME.test(own.name)) return;
    this.indicator = indicator;
    if (own.name !== '' && !own.bare && !partNames.has(own.name) && !RELATIONAL_NAME.test(own.name) && amount) this.root = indicator;
    else if (this.root === '') this.root = indicator;
  }
}

/** Subject and bare measure in one: a measure that the subject ends in gives way (粮食播种面积 + 总产量 → 粮食总产量). */
function joinNames(subject: string, name: string, relational: boolean): string {
  if (relational || /^(?:增速|增幅|降幅|涨幅)$/u.test(name)) return subject + name;
  if (/(?:率|占比|比重)$/u.test(name) && /(?:率|占比|比重)$/u.test(subject)) return subject.replace(/(?:率|占比|比重)$/u, '') + name;
  const tail = bare.has(name) ? sizes.tail(subject) : '';
  return subject.length - tail.length >= 2 ? subject.slice(0, subject.length - tail.length) + name : subject + name;
}
