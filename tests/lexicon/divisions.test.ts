import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { packDivisions, packTowns, readDivisionRows } from '../../src/lexicon/places/build'
import { FIRST_GONE } from '../../src/lexicon/places/codes'
import { codeText, nameAt, unpackDivisions, unpackTowns } from '../../src/lexicon/places/table'

const rows = readDivisionRows()
const divisions = packDivisions(rows)
const towns = packTowns(rows)
const { table, order } = unpackDivisions(divisions)
const townTable = unpackTowns(towns, order)

describe('the packed division tables', () => {
  it('fit their budgets', () => {
    expect(brotliCompressSync(divisions).length).toBeLessThanOrEqual(20_000)
    expect(brotliCompressSync(towns).length).toBeLessThanOrEqual(200_000)
  }, 60_000)

  it('give every county back under its code and name', () => {
    const units = new Map(Array.from({ length: table.size }, (_, unit) => [codeText(table.codes[unit] ?? 0), nameAt(table, unit)]))
    const lost = rows.counties.filter((row) => (units.get(row.code) ?? units.get(`${row.code.slice(0, 4)}00`)) !== row.name)
    expect(lost).toEqual([])
    expect(rows.provinces.filter((row) => units.get(`${row.code}0000`) !== row.name)).toEqual([])
  })

  it('give the towns of a county back in order', () => {
    const names = Array.from({ length: townTable.size }, (_, unit) => unit)
      .filter((unit) => codeText(townTable.codes[unit] ?? 0).startsWith('410184'))
      .map((unit) => `${codeText(townTable.codes[unit] ?? 0)}${nameAt(townTable, unit)}`)
    expect(names.slice(0, 4)).toEqual(['410184001新建路街道', '410184002新华路街道', '410184003新烟街道', '410184101新村镇'])
  })

  it('leave out what is no place, and the parents before a name', () => {
    const names = Array.from({ length: townTable.size }, (_, unit) => nameAt(townTable, unit))
    expect(names.filter((name) => /监狱|公司|（/.test(name))).toEqual([])
    expect(names).toContain('沁园街道')
    expect(names).not.toContain('济源市沁园街道')
  })

  it('give towns that are no more a code of our own in their county', () => {
    const gone = Array.from({ length: townTable.size }, (_, unit) => unit).filter(
      (unit) => (townTable.codes[unit] ?? 0) % 1000 >= FIRST_GONE,
    )
    expect(gone.map((unit) => `${codeText(townTable.codes[unit] ?? 0)}${nameAt(townTable, unit)}`)).toContain('330327900龙港镇')
    expect(rows.towns.filter((row) => row.code.length !== 9)).toEqual([])
    const official = new Set(
      rows.towns.filter((row) => Number(row.code.slice(6)) < FIRST_GONE).map((row) => row.code.slice(0, 6) + row.name),
    )
    const both = rows.towns.filter((row) => Number(row.code.slice(6)) >= FIRST_GONE && official.has(row.code.slice(0, 6) + row.name))
    expect(both).toEqual([])
  })

  it('are ascending, so that codes can be searched', () => {
    for (const one of [table, townTable]) {
      expect(one.codes.slice(0, one.size).every((code, unit) => unit === 0 || code > (one.codes[unit - 1] ?? 0))).toBe(true)
    }
  })
})
