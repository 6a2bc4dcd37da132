import { readDocumentTimes } from './periods/years';
import type { DocumentTimes } from './periods/years';
import type { PlainDocument } from './schema';

/** What the whole document says of itself. */
export interface Context {
  readonly title: string;
  readonly district: string;
  /** words that name the place: they are no part of an indicator's name */
  readonly places: readonly string[];
  readonly times: DocumentTimes;
}

const PLACE = /(?:\p{Script=Han}{2,4}市)?\p{Script=Han}{1,5}?(?:新区|区|县|旗|州(?![区县市])|市|镇)(?![域间位场别级长划块里级外内]|[委政]?书记)/gu;
const GENERAL_PLACE = /^(?:全|我|本|各|该|城|市|郊|园|片|社|小|地|街|景|辖|山|库|老)(?:区|县|市|州)$|(?:示范|开发|园|社|商务|商埠|风景|试验|合作|保税|自贸|度假|高新|城|片|老|新城|核心|功能)区$|[和与在的年了占量会全排增带]|辖区$|城镇$|^(?:城镇|乡镇|村镇|集镇|小城镇|完成|总)/u;
const LEAD = /^(?:中共|关于|今年|去年|二〇\S{2}年)/u;

/** The place that the head of the document is about: of those named there, the one named most. */
function findDistrict(document: PlainDocument): string {
  const head = document.blocks.slice(0, 12).filter((b) => b.role !== 'byline').map((b) => b.text.slice(0, 200));
  const names = head.flatMap((text) => [...text.replace(/\d{4}年?|[，。：；、]/gu, ' ').matchAll(PLACE)].map((m) => m[0].replace(LEAD, '')));
  let [best, most] = ['', 0];
  for (const name of new Set(names)) {
    if (name.length < 2 || GENERAL_PLACE.test(name)) continue;
    const own = /市(.+)$/u.exec(name)?.[1] ?? name;
    const times = document.text.split(own.length >= 2 ? own : name).length - 1;
    const first = head[0]?.includes(name) === true ? 1.5 : 1;
    if (times * first > most) [best, most] = [name, times * first];
  }
  return best;
}

/** Title, district and times of a document; `year` overrules what the text says. */
export function readContext(document: PlainDocument, year?: number): Context {
  const title = (document.blocks.find((b) => b.role === 'title')?.text ?? '').trim();
  const district = findDistrict(document);
  const own = /市(.+)$/u.exec(district)?.[1] ?? '';
  return { title, district, places: [district, own].filter((p) => p.length >= 2), times: readDocumentTimes(document, title, year) };
}
