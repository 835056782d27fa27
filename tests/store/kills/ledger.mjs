/** Kinds of things that can be wrong, as counted in a tally. */
const FAULTS = ['losses', 'refused', 'half', 'strays', 'unreadable']

/** Whether what was begun takes the whole library away, or brings it back: then all of it is there, or nothing. */
const WHOLE = ['wipe', 'unwipe']

/**
 * What the page was promised, and what was found wrong with what is there after a kill. `tally` counts the acts, and the
 * faults by their kind.
 */
export class Ledger {
  tally = { acts: 0, cut: 0, losses: 0, refused: 0, half: 0, strays: 0, unreadable: 0, finished: 0, cutIn: {}, gone: 0 }
  /** The act that was begun and not answered. */
  begun = null
  /** For each file that must be there, the values set in it. */
  #files = new Map()
  /** Values set in files that were removed: they are back when the file is. */
  #gone = new Map()
  /** Folders that must be known. */
  #folders = []
  /** What there was before all of it was wiped, until it is back. */
  #wiped = null

  get faults() {
    return FAULTS.reduce((sum, name) => sum + this.tally[name], 0)
  }

  /** Begins anew with `values`, set by hand, by the names of the files, and with `folders`. */
  reset(values = {}, folders = []) {
    this.#files = new Map(Object.entries(values).map(([name, value]) => [name, { values: [value] }]))
    this.#gone = new Map()
    this.#folders = folders
    this.#wiped = null
  }

  /** Writes down what the page says of an act. */
  note(act) {
    if (act.phase === 'begin') {
      this.begun = act
      return
    }
    if (act.kind === 'refuse') {
      this.complain('refused', act.name)
      return
    }
    this.begun = null
    this.tally.acts += 1
    if (act.kind === 'import' || act.kind === 'restore') for (const name of act.name.split(' ')) this.#promise(name)
    if (act.kind === 'correct') this.#files.get(act.name)?.values.push(act.value)
    if (act.kind === 'remove') this.#letGo(act.name)
    if (act.kind === 'wipe') this.#wipe()
    if (act.kind === 'unwipe') this.#unwipe()
  }

  complain(what, detail) {
    this.tally[what] += 1
    console.error(what, JSON.stringify(detail))
  }

  /** Compares what is there with what was promised; what is there is promised from now on. */
  check(found) {
    if (found.problems.length > 0) this.complain('unreadable', found.problems)
    if (found.strays.length > 0) this.complain('strays', found.strays)
    this.tally.finished += found.ready
    for (const file of found.files) if (file.articles !== 6 || file.shown !== 6) this.complain('half', file)
    if (WHOLE.includes(this.begun?.kind)) this.#settleWhole(found)
    if (this.#files.size === 0 && this.#gone.size === 0 && found.byHand > 0 && found.files.length === 0)
      this.complain('half', { byHand: found.byHand })
    for (const name of this.#folders) if (!found.folders.includes(name)) this.complain('losses', { folder: name })
    const there = new Map(found.files.map((file) => [file.name, file]))
    for (const [name, { values }] of this.#files) this.#checkFile(name, values, there.get(name))
    for (const { name } of found.files) this.#promise(name)
    if (this.begun !== null) {
      this.tally.cut += 1
      this.tally.cutIn[this.begun.kind] = (this.tally.cutIn[this.begun.kind] ?? 0) + 1
    }
    this.begun = null
    // The way back ends with the page.
    this.#wiped = null
  }

  #checkFile(name, values, file) {
    const { begun } = this
    if (file === undefined) {
      // A removal that was begun and not answered may have happened.
      if (begun?.kind === 'remove' && begun.name === name) this.#letGo(name)
      else this.complain('losses', { name })
      return
    }
    const shown = new Set(file.headlines)
    // An earlier value may have been replaced in the same article; the newest never, unless a correction was cut off after it.
    const newest = values[values.length - 1]
    const cut = begun?.kind === 'correct' && begun.name === name && shown.has(begun.value)
    if (newest !== undefined && !shown.has(newest) && !cut) this.complain('losses', { name, newest })
    if (cut) values.push(begun.value)
  }

  /** Where any file is there, all must be; where none is, nothing may be left of what was set by hand. */
  #settleWhole(found) {
    const isThere = found.files.length > 0
    if (!isThere) this.tally.gone += 1
    // What was set by hand outlives files that were all removed before: such a library was not touched yet.
    const isUntouched = this.#files.size === 0 && found.byHand > 0
    if (this.begun.kind === 'wipe' && !isThere && !isUntouched) this.#wipe()
    if (this.begun.kind === 'unwipe' && isThere) this.#unwipe()
  }

  /** A file is there, and must be from now on. */
  #promise(name) {
    if (this.#files.has(name)) return
    this.#files.set(name, { values: this.#gone.get(name) ?? [] })
    this.#gone.delete(name)
  }

  #letGo(name) {
    this.#gone.set(name, this.#files.get(name)?.values ?? this.#gone.get(name) ?? [])
    this.#files.delete(name)
  }

  #wipe() {
    this.#wiped = { files: this.#files, gone: this.#gone }
    this.#files = new Map()
    this.#gone = new Map()
  }

  #unwipe() {
    if (this.#wiped === null) return
    this.#files = this.#wiped.files
    this.#gone = this.#wiped.gone
    this.#wiped = null
  }
}
