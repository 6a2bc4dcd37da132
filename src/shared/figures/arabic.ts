/** Thousands separators in the whole part: 12345.6 → 12,345.6. */
export function groupThousands(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Plain digits, point and minus as full-width characters: 12.5 → １２．５. */
export function toFullwidth(decimal: string): string {
  return decimal.replace(/[0-9.-]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
}

const ARABIC = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/** Arabic digits of any width, with or without separators and sign, as a plain decimal string; null when it is none (1,23). */
export function parseArabic(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/[−–]/g, '-').replace(/，/g, ',').trim();
  if (!ARABIC.test(plain)) return null;
  const digits = plain.replace(/[+,]/g, '').replace(/^(-?)0+(?=\d)/, '$1');
  return /^-0(\.0+)?$/.test(digits) ? digits.slice(1) : digits;
}
