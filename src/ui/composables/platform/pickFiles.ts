/** Asks for files, or for a folder, with the one control that works in every browser and frame. */
export function pickFiles(folder: boolean): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = true
    input.hidden = true
    if (folder) input.webkitdirectory = true
    input.addEventListener('change', () => {
      resolve([...(input.files ?? [])])
      input.remove()
    })
    input.addEventListener('cancel', () => {
      resolve([])
      input.remove()
    })
    // Safari only opens the picker of a control that is part of the page.
    document.body.append(input)
    input.click()
  })
}
