import { BARE_NAMES, GENERAL_NOUNS, LEAD_WORDS, PLACE_WORDS } from '../lexicon/names';
import { LEADING_TIME } from '../lexicon/times';
import { COMPOUNDS, KEPT_VERBS, LIGHT_VERBS, NOUN_ENDS, PREDICATES, RELATIVE_VERBS } from '../lexicon/verbs';
import { WordIndex, walker } from '../wordIndex';

/** Subject, verb and object of the words before a number. */
export interface Head {
  readonly subject: string;
  readonly verb: string;
  /** the verb belongs to the name */
  readonly kept: boolean;
  readonly object: string;
}

const leads = new WordIndex([...LEAD_WORDS, ...PLACE_WORDS]);
const keptVerbs = new WordIndex(KEPT_VERBS);
const bareNames = new WordIndex(BARE_NAMES);
const compounds = new WordIndex(COMPOUNDS);
const generalNouns = new WordIndex(GENERAL_NOUNS);
const NOT_A_VERB = '(?![额量率数业者员站馆价户区园]|总额|面积|机构|设施|中心|基地|能力|工程|项目|任务|工作|行动|进度|标准|力度|成本|需求|周期|时间)';
const VERBS = walker([...COMPOUNDS, ...BARE_NAMES], [...KEPT_VERBS, ...LIGHT_VERBS.filter((v) => v.length > 1)], NOT_A_VERB);
const ENDS = walker(COMPOUNDS, [...NOUN_ENDS, ...RELATIVE_VERBS]);
const PREDICATE = walker([...COMPOUNDS, ...BARE_NAMES], [...PREDICATES, ...LIGHT_VERBS]);

/** Whether the words have a predicate: a heading that tells something is no noun. */
export const isSentence = (text: string): boolean => [...text.matchAll(PREDICATE)].some((m) => m[1] !== undefined && m.index >= 2);

/** Whether a verb stands in the words: then they are no mere noun. */
export const hasVerb = (text: string): boolean => /需要|可以|尚|逐一|只要/u.test(text) || [...text.matchAll(VERBS)].some((m) => m[1] !== undefined && m.index === 0);

/** Whether a name says nothing without a subject. */
export const isBare = (name: string): boolean => bareNames.has(name) || /^每\p{Script=Han}{1,5}$|^(?:户|人|日|亩|年|月|次|生|场|座)均$|^[日月年]均\p{Script=Han}{1,3}$/u.test(name) || keptVerbs.has(name);

/** Marks that a name cannot begin with. */
const OPENING = /^[、，：）”\s—·•]+/u;
/** 对美出口: 对 belongs to the name. */
const FACING = /^对\p{Script=Han}{1,4}(?:进?出口|进口|投资|贸易)/u;

/** Takes place words, connectives and adverbs off the head of a name. `places` are the district's own names. */
export function trimLead(text: string, places: readonly string[]): string {
  let rest = text.replace(OPENING, '');
  for (;;) {
    const time = LEADING_TIME.exec(rest)?.[0] ?? '';
    const compound = compounds.head(rest);
    const place = places.find((p) => rest.startsWith(p) && rest.length > p.length + 1 && !/^[化级域]/u.test(rest.slice(p.length)));
    const word = leads.head(rest);
    if (time !== '') rest = rest.slice(time.length);
    else if (FACING.test(rest)) return rest;
    else if (place !== undefined && place.length >= word.length) rest = rest.slice(place.length);
    else if (word !== '' && compound.length <= word.length && !/^(?:年末|共有产权|新的)$/u.test(rest)) rest = rest.slice(word.length);
    else return rest.replace(OPENING, '');
    rest = rest.replace(OPENING, '');
  }
}

/** Brackets without a bearing on the name: （初步核算数）. */
const withoutBrackets = (text: string): string => text.replace(/（[^）]*）/gu, '').replace(/（[^）]*$/u, '');

/** A、B等文化活动 → 文化活动; the list itself where the noun is too general or missing. */
function shortenList(object: string): string {
  const match = /^(.*[、].*|.{3,})(?<![平高均同初中])等(?![效级候待额])([^等]{2,})$/u.exec(object);
  const noun = match?.[2] ?? '';
  if (match === null || /[“「]/u.test(noun) !== /[”」]/u.test(noun)) return object;
  const plain = noun.replace(/^(?:一批|各类|系列|一系列)/u, '');
  return object.length > 10 && plain.length >= 2 && !generalNouns.has(plain) ? plain : `${match[1] ?? ''}等${plain}`;
}

/** A time between subject and verb. */
const INNER_TIME = /(?<=.)(?:全年|当年|年内|今年|去年)(?=.)/gu;

/** Splits the words before a number at their last verb. */
export function readHead(text: string, places: readonly string[]): Head {
  const head = trimLead(withoutBrackets(text), places).replace(INNER_TIME, '');
  const verbs = [...head.matchAll(VERBS)].filter((m) => m[1] !== undefined);
  const last = verbs.at(-1);
  // nothing but the place
  if (places.includes(head)) return { subject: '', verb: '', kept: false, object: '' };
  if (last === undefined) return { subject: '', verb: '', kept: false, object: shortenList(head) };
  let from = last.index;
  const word = last[1] ?? '';
  const kept = keptVerbs.has(word);
  for (let i = verbs.length - 2; i >= 0; i -= 1) {
    const verb = verbs[i];
    const gap = verb === undefined ? 'x' : head.slice(verb.index + verb[0].length, from);
    if (verb === undefined || !/^(?:、|和|并)?$/u.test(gap) || !keptVerbs.has(verb[0])) break;
    from = verb.index;
  }
  const end = last.index + word.length;
  return { subject: trimLead(head.slice(0, from).replace(/(?:累计|共|已|全力|，|、|积极|全年|新)+$/u, ''), places), verb: head.slice(from, end), kept, object: shortenList(trimLead(head.slice(end), places)) };
}

/** A time ends a noun: 产地冷库去年投用. */
const TIME_WITHIN = /(?<=.{2})(?:今年|去年|目前|(?:19|20)\d{2}年|于).*$/u;
const JOINED_END = /(?:和|与|及|以及|、)$/u;

/** The noun behind a number, and what it does when that tells which ones are meant (2个社区入选 X → 入选X的社区). */
export function readNoun(text: string): { noun: string; relative: string } {
  const body = withoutBrackets(text).replace(TIME_WITHIN, '');
  if (LEADING_TIME.test(body)) return { noun: '', relative: '' };
  for (const match of body.matchAll(ENDS)) {
    if (match[1] === undefined) continue;
    const noun = body.slice(0, match.index);
    const rest = body.slice(match.index + match[1].length);
    const relative = RELATIVE_VERBS.includes(match[1]) && rest.length >= 2 && rest.length <= 30 ? match[1] + rest : '';
    return { noun: noun.replace(JOINED_END, ''), relative };
  }
  return { noun: body.replace(/的.{0,12}$/u, '').replace(JOINED_END, ''), relative: '' };
}

/** What a clause without a figure is about: its words up to the predicate; '' when that is no short noun. */
export function clauseSubject(clause: string, places: readonly string[]): string {
  const head = trimLead(withoutBrackets(clause), places);
  let end = head.length;
  for (const match of head.matchAll(PREDICATE)) {
    if (match[1] === undefined) continue;
    end = match.index;
    break;
  }
  const subject = head.slice(0, end).replace(/[的、]$/u, '');
  return subject.length >= 2 && subject.length <= 20 && end < head.length ? subject : '';
}
