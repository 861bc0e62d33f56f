/** A profile id in LinkedIn's form for an invented member: 39 characters that hold the member number. */
export function profileId(memberNumber: number): string {
  const bytes = new Uint8Array(29).fill(90);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x002a0000);
  view.setUint32(4, memberNumber);
  bytes[8] = 1;
  const base64 = btoa(String.fromCharCode(...bytes)).replace('=', '');
  return base64.replaceAll('+', '-').replaceAll('/', '_');
}

export const MEMBER = 3_000_000_001;
export const OTHER_MEMBER = 3_000_000_002;
