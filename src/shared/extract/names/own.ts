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
/** The verb before the number is done: 了, 着, or where it led. */
const ASPECT = /(?:[了着]|[种跑引留招卖栽长带][出下进走起来着])$/u;
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

/** 竹溪有竹林: who has it is no part of the name; 所有, 国有 … are words. */
const HAVES = /^\p{Script=Han}{2,10}?(?<![所国私公拥共享占保含还没只持自稀现])有(?!机|色|效|线|限|轨|害|关|序|偿|毒|氧)(?=[\p{Script=Han}“]{2,})/u;
/** 秋后打下粮食, 已经发出米粉: the verb and what stands before it. */
const DONE_FIRST = /^(?:这里|那里|已经?|先后|陆续|共|还|又|就|\p{Script=Han}后)*(?:[打种收卖发拆修盖栽铺装刷添换送教摘采捞拉摆拿请])(?:[起出下]|[进走来上]了)了?(?=[\p{Script=Han}“]{2,})(?!.{0,4}[量额率]$)/u;
const ENDS_DONE = /(?:了|[起出下进走满])$/u;
/** A plain verb right before the number (收了, 种下, 跑出): what was done stands behind the number, or before the verb. */
const DONE_VERB = /(?:一共|总共|共)?(?:[发收卖拆修种办盖建装开跑挣赚演引送教做花省招栽添换清挖铺养产销租买借放投留走亮刷打接交搬运带学救评树喂割摘采捞晒拉跨迎])(?:[起出下进走掉满来上到回])?$/u;

function plainObject(object: string, before: string): string {
  const had = object.replace(HAVES, '').replace(DONE_FIRST, '');
  const done = ENDS_DONE.test(before) ? had.replace(DONE_VERB, '') : had;
  // 以旧换新补贴发了4300笔
  return done.length >= 2 || (done === '' && had.length === 1) ? done : had;
}

/** A name from the phrase alone; name '' when it has none. */
export function ownName(q: Quantity, kind: FigureKind, phrase: Phrase): OwnName {
  const { noun, relative, describes, tail, region } = phrase;
  const head = { ...phrase.head, object: plainObject(phrase.head.object, phrase.region.slice(0, phrase.region.length - phrase.tail.written)) };
  if (SPENT.test(tail.verb) && noun.length >= 2 && q.family === 'measure') return make(noun.replace(SPENT_ON, ''), 'what the money behind it was for');
  const before = region.slice(0, region.length - tail.written);
  // 设计团队留下了12栋老厂房: whoever did it where, the noun behind is meant
  if (ASPECT.test(before) && kind !== 'share' && noun.length >= 2 && q.family !== 'points' && !TIMES.test(q.unit) && !head.kept) return make(noun, 'noun behind a verb and its number');
  const verb = head.kept ? keptVerb(head.verb, head.object) : '';
  const object = kind === 'share' ? shareName(head.object) : head.object;
  if (RELATIONAL_NAME.test(object) && head.subject.length >= 2) return make(`${head.subject}${object}`, 'words before the number');
  if (kind === 'growth' || kind === 'change' || kind === 'rank') {
    // 比上年多发4100万元: of what stood before
    if (kind === 'change' && /^[多少]\p{Script=Han}{1,2}$/u.test(object)) return make('', 'more of the figure before');
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
