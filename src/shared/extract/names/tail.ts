import { wordsBefore } from '../../figures/qualifiers';
import { ADJUNCT, COMPARISON, DIRECTIONS, LEVEL_VERB, OPEN_COMPARISON, SHARE_VERB } from '../lexicon/relations';
import { TAIL_WORDS } from '../lexicon/names';
import { COMPOUNDS, LIGHT_VERBS } from '../lexicon/verbs';
import { WordIndex } from '../wordIndex';

/** The words right before a number, taken off from its end. */
export interface Tail {
  /** what is left: subject and object */
  readonly head: string;
  /** length of the words that stand directly at the number and belong to how it is written */
  readonly written: number;
  /** in reading order */
  readonly qualifiers: readonly string[];
  readonly direction: string;
  readonly comparison: string;
  /** the last light verb taken off, or '' */
  readonly verb: string;
  /** 的 stood before the number: what comes before only describes what is counted */
  readonly attributive: boolean;
  readonly total: boolean;
}

const qualifierIndex = new WordIndex(wordsBefore.filter((w) => w !== '前'));
const directionIndex = new WordIndex(DIRECTIONS);
const tailIndex = new WordIndex([...TAIL_WORDS, '、']);
const verbIndex = new WordIndex(LIGHT_VERBS);
const compoundIndex = new WordIndex(COMPOUNDS);

/** Words that a short qualifier or direction is only the end of (节约, 通过, 目前, 新增). */
const GUARDS: Readonly<Record<string, RegExp>> = {
  预期: /(?:年初|目标|低于|高于|好于|快于|超)$/u, 约: /[节签预合制履解违简集大特公契]$/u, 过: /[通经不度透]$/u, 近: /[附靠最临亲]$/u, 破: /[打爆侦]$/u, 达: /[发抵传表直到转]$/u, 超: /[赶反高]$/u,
  增: /[新]$/u, 多: /[很众许繁增]$/u, 少: /[减至缺青儿]$/u, 高: /[崇最新]$/u, 升: /[晋]$/u, 降: /[投]$/u, 快: /[加轻]$/u, 减: /[节核]$/u, 有: /[所国私公享]$/u, 为: /[行作]$/u, 均: /[户人日月年亩次平生地单周季]$/u, 及: /[惠普涉]$/u, 出: /[演支产输进售]$/u, 能: /[产技性功节智动储核势效才职]$/u, 可: /[许认]$/u, 提升: /改造$/u, 获: /[收]$/u,
};

/** 多 and 少 say a change only where something is compared. */
const COMPARED_ONLY: ReadonlySet<string> = new Set(['多', '少', '高', '低', '快', '少了', '多了', '差', '差了']);
const COMPARES = /[比较距]|原定|计划|任务/u;

function peel(index: WordIndex, text: string): string {
  const word = index.tail(text);
  const guard = GUARDS[word];
  if (word === '' || guard?.test(text.slice(0, -word.length)) === true) return '';
  const compound = compoundIndex.tail(text);
  return compound.length > word.length ? '' : word;
}

/** Takes qualifiers, directions, comparisons and light verbs off the words before a number. */
export function readTail(region: string): Tail {
  let head = region;
  let written = 0;
  let adjacent = true;
  const qualifiers: string[] = [];
  let [direction, comparison, verb] = ['', '', ''];
  let attributive = false;
  const take = (word: string, counts: boolean): void => {
    head = head.slice(0, -word.length);
    adjacent &&= counts;
    if (adjacent) written += word.length;
  };
  for (;;) {
    const level = LEVEL_VERB.exec(head)?.[0] ?? '';
    const share = SHARE_VERB.exec(head);
    const sign = /[+\-]$/u.exec(head)?.[0] ?? '';
    const qualifier = peel(qualifierIndex, head);
    const turned = direction === '' ? peel(directionIndex, head) : '';
    const turn = COMPARED_ONLY.has(turned) && !COMPARES.test(region) ? '' : turned;
    if (level !== '' && direction === '') take(level, false);
    else if (share !== null) {
      // 约占四分之一: the bound stands before the verb
      const bound = share[1] ?? '';
      qualifiers.unshift(bound);
      head = `${head.slice(0, share.index)}${share[2] ?? ''}`;
      adjacent = false;
    } else if (sign !== '' && direction === '') {
      direction = sign;
      take(sign, true);
    } else if (qualifier !== '' && qualifier.length >= turn.length) {
      qualifiers.unshift(qualifier);
      take(qualifier, true);
    } else if (turn !== '') {
      direction = turn;
      take(turn, true);
    } else {
      const known = comparison === '' ? (COMPARISON.exec(head)?.[0] ?? '') : '';
      const adjunct = ADJUNCT.exec(head)?.[0] ?? '';
      const compared = known === '' && adjunct === '' && comparison === '' && direction !== '' ? (OPEN_COMPARISON.exec(head)?.[0] ?? '') : known;
      const light = peel(verbIndex, head);
      const small = peel(tailIndex, head);
      if (compared !== '') {
        comparison = compared;
        take(compared, false);
      } else if (adjunct !== '') take(adjunct, false);
      else if (head.endsWith('的')) {
        attributive = true;
        take('的', false);
      } else if (light !== '' && light.length >= small.length) {
        verb = light;
        take(light, false);
      } else if (small !== '') take(small, false);
      else if (/[：，“（]$/u.test(head) && head.length > 0) take(head.slice(-1), false);
      else break;
    }
  }
  return { head, written, qualifiers, direction, comparison, verb, attributive, total: /累计/u.test(region) };
}
