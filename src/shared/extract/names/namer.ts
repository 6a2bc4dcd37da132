import type { Item } from '../items';
import { GROWTH_NAMES } from '../lexicon/relations';
import { bothOf, dealtNames } from './dealt';
import { ownName, tidyName } from './own';
import type { OwnName } from './own';
import { Topic } from './topic';

export interface FullName {
  readonly name: string;
  readonly rule: string;
  readonly doubt: boolean;
}

const isRow = (item: Item | undefined): boolean => item?.link === 'joint' || item?.link === 'member';
/** Kinds that hang on the amount before them and do not become what is spoken about. */
const leads = ({ read, link, before }: Item, own: OwnName): boolean =>
  (read.kind !== 'growth' && read.kind !== 'change' && read.kind !== 'rank') || ((own.name !== '' && !own.bare) && link === 'none') || before;

/** Names the figures of a block in text order. */
export class Namer {
  private readonly topic: Topic;
  private dealt: string[] = [];
  private lastDealt: readonly string[] = [];
  private last: FullName = { name: '', rule: '', doubt: true };
  /** names of the first levels of a pair, for the second ones */
  private levels: string[] = [];
  private level = 0;
  /** names of the amounts since the sentence began, for a 分别 that looks back */
  private amounts: string[] = [];

  constructor(text: string, places: readonly string[], heading: string) {
    this.topic = new Topic(text, places, heading);
  }

  /** The full name of item `at` of a sentence; asked in order. */
  name(items: readonly Item[], at: number): FullName {
    const item = items[at];
    if (item === undefined) return this.last;
    if (at === 0) this.amounts = [];
    const own = this.ownOf(items, at, item);
    if (own === null) {
      this.topic.end = item.q.end;
      if (item.before) this.levels.push(this.last.name);
      return this.last;
    }
    const full = this.topic.complete(own, item.phrase.start, item.read.kind, item.q.family === 'points');
    const leading = leads(item, own) || full.rule.startsWith('subject of');
    if (leads(item, own)) this.amounts.push(full.name);
    this.topic.pass(full.name, own, item.q.end, leading, item.read.kind === 'value' || item.read.kind === 'count');
    if (item.before) this.levels.push(full.name);
    this.last = full;
    return full;
  }

  /** The item's own name; null when it has the name of the item before. */
  private ownOf(items: readonly Item[], at: number, item: Item): OwnName | null {
    const { phrase, read, q, link } = item;
    if (link === 'to' || (isRow(item) && this.levels.length > 0 && !item.before)) return this.levelName(item);
    if (!isRow(item)) this.levels = [];
    if (!isRow(item)) this.deal(items, at, item);
    const given = this.dealt.shift();
    if (given !== undefined) return { name: tidyName(given.replace(GROWTH_NAMES, '') || given), bare: false, rule: 'list dealt out by 分别' };
    if (link === 'member') return null;
    const previous = items[at - 1];
    // 惠及7个乡镇、两万六千多人: the verb holds on, the counted noun does not
    if (phrase.tail.head === '' && phrase.noun === '' && link === 'joint' && previous !== undefined && previous.q.unit !== q.unit && previous.phrase.noun !== '' && previous.phrase.head.kept) {
      return { name: tidyName(`${previous.phrase.head.subject}${previous.phrase.head.verb}`), bare: previous.phrase.head.subject === '', rule: 'verb of the row' };
    }
    return ownName(q, read.kind, phrase);
  }

  /** The name of a second level: the first level's at the same place of its row. */
  private levelName({ link }: Item): OwnName | null {
    this.level = link === 'to' ? 0 : this.level + 1;
    const name = this.levels[this.level] ?? this.last.name;
    return name === '' ? null : { name, bare: false, rule: 'first of the pair' };
  }

  /** What 分别, or a ratio, deals out to the row that begins at `at`. */
  private deal(items: readonly Item[], at: number, item: Item): void {
    this.dealt = [];
    const { phrase, q } = item;
    const count = items.slice(at + 1).findIndex((next) => !isRow(next));
    const size = 1 + (count < 0 ? items.length - at - 1 : count);
    if (!phrase.shared && !(q.form === 'ratio' && size > 1) && !(size > 1 && item.read.kind === 'growth' && phrase.head.object === '')) return;
    const words = `${phrase.head.subject}${phrase.head.kept ? phrase.head.verb : ''}${phrase.head.object}`;
    const own = size === 2 && q.form !== 'ratio' ? bothOf(phrase.head.object) ?? dealtNames(phrase.head.object) : dealtNames(phrase.head.object);
    const agents = dealtNames(phrase.head.subject.replace(/分别$/u, ''));
    const subject = this.topic.passedSubject(phrase.start);
    const subjects = subject === '' ? [] : dealtNames(subject);
    if (own.length === size) this.dealt = own;
    else if (own.length > size && size > 1) this.dealt = own.slice(-size);
    else if (subjects.length === size && size > 1) this.dealt = subjects.map((name) => name + phrase.head.object);
    else if (agents.length === size && size > 1 && phrase.head.object.length <= 6) this.dealt = agents.map((name) => name + phrase.head.object);
    else if (words === '' && this.amounts.length >= size && size > 1) this.dealt = this.amounts.slice(-size);
    else if (agents.length === size && size > 1 && phrase.head.object.length <= 6) this.dealt = agents.map((name) => name + phrase.head.object);
    else if (words === '' && this.lastDealt.length === size) this.dealt = [...this.lastDealt];
    this.lastDealt = this.dealt.length > 1 ? [...this.dealt] : this.lastDealt;
  }
}
