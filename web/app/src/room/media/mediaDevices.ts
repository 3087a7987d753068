/** The browser's devices; a page that did not come over https has none. */
export function mediaDevices(): MediaDevices | undefined {
  return navigator.mediaDevices;
}
