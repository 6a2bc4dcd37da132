import type { PdfFacts } from './finish';

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The same facts as XMP metadata, which readers of tagged files look for. No standard is claimed, because no validator was run. */
export function xmpPacket(facts: PdfFacts, product: string): string {
  const alternative = (name: string, text: string): string => `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${escape(text)}</rdf:li></rdf:Alt></dc:${name}>`;
  const day = `${facts.date}T00:00:00Z`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>${alternative('title', facts.title)}${alternative('description', facts.subject)}
<dc:language><rdf:Bag><rdf:li>${escape(facts.language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${product}</xmp:CreatorTool><xmp:CreateDate>${day}</xmp:CreateDate><xmp:ModifyDate>${day}</xmp:ModifyDate><pdf:Producer>${product}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}
