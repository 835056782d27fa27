import { simplify } from '../../../src/lexicon/characters/variants'
import { seededRandom, zipf } from './random'

/** One made-up article. */
export interface BenchArticle {
  readonly headline: string
  readonly paragraphs: readonly string[]
  readonly date: string
  readonly district: readonly string[]
  readonly topic: string
  readonly people: readonly string[]
  readonly author: string
}

const SURNAMES = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'
const CITIES = ['郑州市', '洛阳市', '开封市', '新乡市', '许昌市', '南阳市']
const TOPICS = 26

/** Print repeats itself: half of it is made of set phrases of two or three words. */
const PHRASES = 60_000
const PHRASE_SHARE = 0.5

/** 3,500 characters without 繁体 among them, spread over the block of unified ideographs. */
function alphabet(): readonly string[] {
  const letters: string[] = []
  for (let code = 0x4e00; letters.length < 3500; code += 5) {
    const letter = String.fromCharCode(code)
    if (simplify(letter) === letter) letters.push(letter)
  }
  return letters
}

/** A word list in order of frequency: about as many words of one to four characters as in print. */
function wordList(random: () => number): readonly string[] {
  const letters = alphabet()
  const pick = zipf(letters.length, 12, random)
  const words = new Set<string>()
  while (words.size < 60_000) {
    const chance = random()
    const single = words.size < 400 ? 0.3 : 0.02
    const length = chance < single ? 1 : chance < 0.78 ? 2 : chance < 0.92 ? 3 : 4
    let word = ''
    for (let at = 0; at < length; at += 1) word += letters[pick()] ?? ''
    words.add(word)
  }
  return [...words]
}

/** Makes articles one after the other, the same ones for the same seed (造稿). */
export class Corpus {
  readonly #random: () => number
  readonly #words: readonly string[]
  readonly #pick: () => number
  readonly #phrases: readonly string[]
  readonly #pickPhrase: () => number
  readonly #people: string[] = []
  #made = 0

  constructor(seed = 20_230_222) {
    this.#random = seededRandom(seed)
    this.#words = wordList(this.#random)
    this.#pick = zipf(this.#words.length, 12, this.#random)
    this.#phrases = Array.from({ length: PHRASES }, () => this.#phrase())
    this.#pickPhrase = zipf(PHRASES, 20, this.#random)
  }

  next(): BenchArticle {
    // Lengths are log-normal; with paragraphs the mean is about 865 characters.
    const length = Math.min(8000, Math.max(60, Math.round(620 * Math.exp(0.75 * this.#normal()))))
    const people = Array.from({ length: Math.floor(this.#random() * 4) }, () => this.#person())
    const paragraphs: string[] = []
    let left = length
    for (let first = true; left > 0; first = false) {
      const paragraph = (first ? '本报讯 ' : '') + this.#paragraph(Math.min(left, 120 + Math.floor(this.#random() * 160)), people)
      left -= paragraph.length
      paragraphs.push(paragraph)
    }
    const day = Math.floor((this.#made / 100) % 3650)
    this.#made += 1
    return {
      headline: this.#run(8 + Math.floor(this.#random() * 12)),
      paragraphs,
      date: new Date(Date.UTC(2014, 0, 1 + day)).toISOString().slice(0, 10),
      district: this.#district(),
      topic: `topic-${Math.floor(this.#random() * this.#random() * TOPICS)}`,
      people,
      author: this.#person(),
    }
  }

  /** A word of the list; 0 is the most frequent. */
  word(rank: number): string {
    return this.#words[rank] ?? ''
  }

  #phrase(): string {
    const words = 2 + Math.floor(this.#random() * 2)
    let phrase = ''
    for (let at = 0; at < words; at += 1) phrase += this.word(this.#pick())
    return phrase
  }

  #normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.#random())) * Math.cos(2 * Math.PI * this.#random())
  }

  #run(length: number): string {
    let run = ''
    while (run.length < length) run += this.#random() < PHRASE_SHARE ? (this.#phrases[this.#pickPhrase()] ?? '') : this.word(this.#pick())
    return run
  }

  #paragraph(length: number, people: readonly string[]): string {
    let text = ''
    while (text.length < length) {
      text += this.#run(6 + Math.floor(this.#random() * 14))
      if (this.#random() < 0.12 && people.length > 0) text += people[Math.floor(this.#random() * people.length)] ?? ''
      if (this.#random() < 0.1) text += String(Math.floor(this.#random() * 2030))
      text += this.#random() < 0.4 ? '。' : '，'
    }
    return text
  }

  /** A known name, more often a frequent one; now and then a new one. */
  #person(): string {
    const known = Math.floor(this.#people.length * this.#random() ** 3)
    const name = this.#people[known]
    if (name !== undefined && this.#random() > 0.08) return name
    const surname = SURNAMES.charAt(Math.floor(this.#random() * SURNAMES.length))
    const made = surname + this.word(400 + Math.floor(this.#random() * 40_000)).slice(0, 2)
    this.#people.push(made)
    return made
  }

  #district(): readonly string[] {
    const city = CITIES[Math.floor(this.#random() * this.#random() * CITIES.length)] ?? ''
    const county = `${city}${Math.floor(this.#random() * 12)}区`
    return ['河南省', city, county].slice(0, this.#random() < 0.1 ? 2 : 3)
  }
}
