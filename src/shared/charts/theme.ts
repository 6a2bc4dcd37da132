/** Colours of one report theme. `series` in order of use, at most six; `parts` of a whole, five, each lighter or darker than its neighbours, so that a grey print tells them apart. */
export interface ThemeTokens {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly hairline: string;
  readonly wash: string;
  readonly series: readonly string[];
  readonly parts: readonly string[];
}
