/** The syllables of a Chinese text, without tones, in lower case; characters that have none are left out. `surname`: a person's name. */
export type Pinyin = (text: string, surname: boolean) => readonly string[]

/** Loads the pinyin tables (300 KB); only when someone types letters. */
export async function loadPinyin(): Promise<Pinyin> {
  const { pinyin } = await import('pinyin-pro')
  return (text, surname) =>
    pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed', v: true, surname: surname ? 'head' : 'off' }).map((syllable) =>
      syllable.toLowerCase(),
    )
}

/** What may be typed for a name: initials (xzs) and the full spelling (xinzhengshi). */
export function spellings(syllables: readonly string[]): { readonly initials: string; readonly full: string } {
  return { initials: syllables.map((syllable) => syllable.charAt(0)).join(''), full: syllables.join('') }
}
