import { SaxesParser } from 'saxes';
import { LIMITS } from '../../limits';
import { ImportProblem } from '../problem';

/** An element's start: local name and its attributes by local name, prefixes dropped. */
export interface XmlTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}
export interface XmlEvents {
  open(tag: XmlTag): void;
  text?(text: string): void;
  close(name: string): void;
}

const decode = (bytes: Uint8Array): string => {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
};

const localOf = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

/**
 * Walks an XML part of a document strictly: what is not well-formed, declares a document type or nests without end is refused.
 * Without a document type there are no entities but the five of XML itself, so nothing can be expanded or fetched.
 */
export function parseXml(bytes: Uint8Array, part: string, events: XmlEvents): void {
  // namespaces are not resolved: prefixes are dropped, and a large sheet costs a third less
  const parser = new SaxesParser();
  const damaged = (): never => {
    throw new ImportProblem('file.damaged', { part });
  };
  let depth = 0;
  parser.on('doctype', damaged);
  parser.on('error', damaged);
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > LIMITS.xmlDepth) throw new ImportProblem('file.tooComplex');
    const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
    for (const name in tag.attributes) attributes[localOf(name)] = tag.attributes[name] ?? '';
    events.open({ name: localOf(tag.name), attributes });
  });
  const { text } = events;
  if (text !== undefined) {
    parser.on('text', (words) => text(words));
    parser.on('cdata', (words) => text(words));
  }
  parser.on('closetag', (tag) => {
    depth -= 1;
    events.close(localOf(tag.name));
  });
  let content: string;
  try {
    content = decode(bytes);
  } catch {
    return damaged();
  }
  parser.write(content.replace(/^\uFEFF/u, '')).close();
}
