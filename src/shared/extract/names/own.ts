import type { FigureKind } from '../../figures/schema';
import type { Quantity } from '../numbers/scan';
import { RELATIONAL_NAME, SPENT, SPENT_ON } from '../lexicon/names';
import { isBare } from './head';
import { isMeasuredNoun } from './phrase';
import type { Phrase } from './phrase';

/** The name that the words around a number give by themselves. */
export interface OwnName {
  readonly name: string;
  /** says nothing without a subject (总投资) */
  readonly bare: boolean;
  readonly rule: string;
}

const LONGEST = 40;
/** 开工率, 化解率: of what? Others are known by themselves. */
const SHORT_RATE = /^\p{Script=Han}{1,2}率$/u;
const STANDING_RATE = /^(?:失业|就业|出生|死亡|升学|利|汇)率$/u;
/** 单产每亩448公斤: what it is counted by is no part of the name. */
const PER = /(?<=.{2})每(?:亩|公顷|人|户|平方米|立方米|吨|公斤|座|千人|万人|百平方公里)$/u;
/** 完成区下达任务的104%: a share of what was set, which says nothing without its subject. */
const OF_PLAN = /(?:任务|预算|计划|目标)$/u;
const MEAN = /平均|每|[日人户年月]均|单日/u;
const TIMES = /人次|户次|场次|件次|架次/u;

/** Unpaired quotes and brackets, joints and particles at the ends. */
export function tidyName(name: string): string {
  let tidy = name.replace(/^[、，：；“”（）的和与及\s]+(?=[^“（])/u, (head) => (head.endsWith('“') ? '“' : '')).replace(/(?:[、，：；的和与（“\s]|(?<![惠普涉])及)+$/u, '').replace(PER, '');
  for (const [open, close] of [['“', '”'], ['（', '）']] as const) {
    if (tidy.split(open).length !== tidy.split(close).length) tidy = tidy.replaceAll(open, '').replaceAll(close, '');
  }
  if (tidy.length <= LONGEST) return tidy;
  const parts = tidy.split(/的(?=[^的]{4,})|，/u);
  return (parts.at(-1) ?? tidy).slice(-LONGEST);
}

const make = (name: string, rule: string): OwnName => {
  const tidy = tidyName(name);
  return { name: tidy, bare: isBare(tidy) || (SHORT_RATE.test(tidy) && !STANDING_RATE.test(tidy)), rule };
};

/** A占B的30% → A占B比重. */
function shareName(object: string): string {
  if (/占(?:到|了)?$/u.test(object)) return object.replace(/占(?:到|了)?$/u, '占比');
  return /占[^占比]{1,14}$/u.test(object) && !/(?:比重|比例|份额|率|占比)$/u.test(object) ? `${object.replace(/的$/u, '').replace(/占[到了]/u, '占')}比重` : object;
}

/** A verb in front of what is measured says nothing (带动种植面积), except what makes it another measure (新增产值). */
const MEASURE = /(?:面积|收入|额|率|规模|产值|营收|税收|产量)$/u;
const keptVerb = (verb: string, object: string): string => (MEASURE.test(object) && !/新|减|节|发放|兑付|拨付/u.test(verb) ? '' : verb);

/** A name from the phrase alone; name '' when it has none. */
export function ownName(q: Quantity, kind: FigureKind, phrase: Phrase): OwnName {
  const { head, noun, relative, describes, tail } = phrase;
  if (SPENT.test(tail.verb) && noun.length >= 2 && q.family === 'measure') return make(noun.replace(SPENT_ON, ''), 'what the money behind it was for');
  const verb = head.kept ? keptVerb(head.verb, head.object) : '';
  const object = kind === 'share' ? shareName(head.object) : head.object;
  if (RELATIONAL_NAME.test(object) && head.subject.length >= 2) return make(`${head.subject}${object}`, 'words before the number');
  if (kind === 'growth' || kind === 'change' || kind === 'rank') {
    const own = object === '' && verb !== '' ? `${head.subject}${verb}` : `${isBare(object) ? head.subject : verb}${object}`;
    return make(own, 'words before the number');
  }
  if (describes && noun !== '') {
    if (kind === 'share') return make(object === '' ? `${noun}占比` : `${object}${noun}`, 'noun behind 的');
    return make(`${noun}${object}`, 'noun behind 的, with the words before the number');
  }
  // 改了9个小区: one character before the number is a verb, the noun behind it is counted
  if (object.length === 1 && noun.length >= 2 && kind !== 'share') return make(noun, 'noun behind the number');
  if (kind === 'share' && tail.attributive && OF_PLAN.test(object)) return { ...make(object, 'words before the number'), bare: true };
  const counted = q.family === 'counter' || q.family === 'scale' || q.family === 'open';
  if (noun !== '' && (object === '' || tail.attributive) && kind !== 'share') {
    if (relative !== '' && verb === '') return make(`${relative}的${noun}`, 'noun behind the number with what it did');
    return make(`${verb}${noun}`, 'noun behind the number');
  }
  if (noun !== '' && counted && !TIMES.test(q.unit) && !object.includes(noun)) return make(`${verb}${object}${/[等]$/u.test(tail.head) ? '等' : ''}${noun}`, 'words around the number');
  if (noun !== '' && isMeasuredNoun(noun)) return make(`${verb}${object}${noun}`, 'words around the number');
  if (object === '' && verb !== '') return make(`${head.subject}${verb}`, 'verb before the number');
  // 周末平均每座接待游客: how it is counted is told before the verb
  if (MEAN.test(head.subject) && head.subject.length <= 10) return make(`${head.subject}${verb}${object}`, 'words before the number');
  return make(isBare(object) ? `${head.subject}${verb}${object}` : `${verb}${object}`, 'words before the number');
}
