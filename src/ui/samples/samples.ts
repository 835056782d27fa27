import type { IncomingFile } from '../../domain/source'
import changchun from './changchun.txt?raw'
import mianyang from './mianyang.md?raw'
import quanzhou from './quanzhou.txt?raw'
import weifang from './weifang.html?raw'
import { wuhu } from './wuhu.gb18030'
import yichang from './yichang.txt?raw'

function fromText(name: string, text: string): IncomingFile {
  return { name, path: `示例/${name}`, bytes: new TextEncoder().encode(text) }
}

function fromBase64(name: string, base64: string): IncomingFile {
  return { name, path: `示例/${name}`, bytes: Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0)) }
}

/**
 * Our own sample pages (试读示例): six layouts, two encodings, invented people in real places. Made anew on every call,
 * because the bytes are handed over to the engine.
 */
export function samples(): readonly IncomingFile[] {
  return [
    fromBase64('某某日报-2023-03-31-02版.txt', wuhu),
    fromText('某某晚报-2024-05-17-03版.txt', yichang),
    fromText('某某都市报_20221109_04.md', mianyang),
    fromText('某某时报-A06版.html', weifang),
    fromText('某某商报-闽南新闻.txt', quanzhou),
    fromText('北国某报 2023年1月18日 5版.txt', changchun),
  ]
}
