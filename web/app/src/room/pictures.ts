import { mediaDevices } from './media/mediaDevices';

/** The picture that matters most: a shared screen, else the other one's face. Elements are in that order on the page. */
function mainPicture(): HTMLVideoElement | null {
  return document.querySelector<HTMLVideoElement>('#main video');
}

export function canShareScreen(): boolean {
  const devices = mediaDevices();
  return devices !== undefined && 'getDisplayMedia' in devices;
}

export function canFloat(): boolean {
  return document.pictureInPictureEnabled;
}

/** Puts the main picture into a window that stays above others, or takes it back. */
export async function floatPicture(): Promise<void> {
  if (document.pictureInPictureElement) {
    await document.exitPictureInPicture();
  } else {
    await mainPicture()?.requestPictureInPicture();
  }
}

export function canFillScreen(): boolean {
  return document.fullscreenEnabled;
}

/** Gives the call the whole screen, or takes it back. */
export async function fillScreen(): Promise<void> {
  if (document.fullscreenElement) {
    await document.exitFullscreen();
  } else {
    await document.getElementById('main')?.requestFullscreen();
  }
}
