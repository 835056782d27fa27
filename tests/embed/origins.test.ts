import { describe, expect, test } from 'vitest'
import { mayCommand, originsIn } from '../../src/embed/origins'

const OWN = 'http://reader.example:8080/jianbao/index.html#/?q=x'
const named = {
  hosts: originsIn('https://news.example/desk/ http://10.1.2.3:81'),
  readers: originsIn(''),
}

describe('who may give commands', () => {
  test.each([
    ['http://reader.example:8080', true],
    ['https://news.example', true],
    ['http://10.1.2.3:81', true],
    ['http://reader.example', false],
    ['https://reader.example:8080', false],
    ['http://news.example', false],
    ['https://news.example.evil.example', false],
    ['https://evil.news.example', false],
    ['http://10.1.2.3', false],
    ['null', false],
    ['', false],
    ['file://', false],
  ])('%s: %s', (origin, may) => {
    expect(mayCommand(origin, OWN, named)).toBe(may)
  })

  test('a page from disk trusts no other, as all of them are called alike', () => {
    expect(mayCommand('null', 'file:///home/reader/jianbao.html', named)).toBe(false)
    expect(mayCommand('null', 'about:srcdoc', named)).toBe(false)
  })

  test.each(['*', 'null', 'file:///home', 'news.example', '%JIANBAO_HOSTS%', 'javascript:alert(1)', ' '])(
    'nobody is named by %s',
    (list) => {
      expect([...originsIn(list)]).toEqual([])
    },
  )
})
