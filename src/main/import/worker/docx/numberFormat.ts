import { toChineseNumber } from '@shared/figures/numerals';
import { toFullwidth } from '@shared/figures/arabic';

const ROMAN: readonly (readonly [number, string])[] = [[1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']];
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const FORMAL: Readonly<Record<string, string>> = { 一: '壹', 二: '贰', 三: '叁', 四: '肆', 五: '伍', 六: '陆', 七: '柒', 八: '捌', 九: '玖', 十: '拾', 百: '佰', 千: '仟', 零: '零' };

function roman(n: number): string {
  let left = n;
  let text = '';
  for (const [value, letters] of ROMAN) {
    while (left >= value) {
      text += letters;
      left -= value;
    }
  }
  return text;
}
/** a … z, then aa … zz, as Word counts. */
const letters = (n: number): string => String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.min(20, Math.ceil(n / 26)));
const circled = (n: number): string => (n >= 1 && n <= 20 ? String.fromCharCode(0x2460 + n - 1) : String(n));
const chinese = (n: number): string => toChineseNumber(String(n));

/** A list number in one of Word's formats; an unknown one is written with Arabic digits. */
export function formatListNumber(n: number, format: string): string {
  if (n < 1) return String(n);
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
    case 'ideographDigital': return chinese(n);
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional': return [...chinese(n)].map((c) => FORMAL[c] ?? c).join('');
    case 'ideographTraditional': return STEMS[n - 1] ?? String(n);
    case 'ideographZodiac': return BRANCHES[n - 1] ?? String(n);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese': return circled(n);
    case 'decimalEnclosedParen': return `(${String(n)})`;
    case 'decimalEnclosedFullstop': return `${String(n)}.`;
    case 'decimalZero': return String(n).padStart(2, '0');
    case 'decimalFullWidth':
    case 'decimalFullWidth2': return toFullwidth(String(n));
    case 'lowerLetter': return letters(n);
    case 'upperLetter': return letters(n).toUpperCase();
    case 'lowerRoman': return roman(Math.min(n, 3999)).toLowerCase();
    case 'upperRoman': return roman(Math.min(n, 3999));
    case 'none': return '';
    default: return String(n);
  }
}
