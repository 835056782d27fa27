import type { OutgoingBlob, OutgoingFile } from '../../../worker/protocol/outgoing'

/** Hands a file to the browser, which saves it or asks where to. */
export function download(file: OutgoingFile | OutgoingBlob): void {
  const url = URL.createObjectURL(new Blob([file.bytes], { type: file.type }))
  const link = document.createElement('a')
  link.href = url
  link.download = file.name
  document.body.append(link)
  link.click()
  link.remove()
  // The browser has to have begun reading before the address is given up.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
