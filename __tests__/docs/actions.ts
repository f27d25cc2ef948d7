/** An action of others at a commit that was looked at. */
export interface Pin {
  readonly commit: string;
  readonly version: string;
}

/** The actions of others that documents may name; raise them here and in the documents together. */
export const pinned: ReadonlyMap<string, Pin> = new Map([
  ['actions/attest', { commit: '1e69f48acb82d1966a394da916b4c1698aa569d6', version: 'v4.2.2' }],
  ['actions/checkout', { commit: '3d3c42e5aac5ba805825da76410c181273ba90b1', version: 'v7.0.1' }],
  ['actions/download-artifact', { commit: '3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c', version: 'v8.0.1' }],
  ['actions/setup-node', { commit: '820762786026740c76f36085b0efc47a31fe5020', version: 'v7.0.0' }],
  ['actions/upload-artifact', { commit: '043fb46d1a93c77aae656e7c1c64a875d1fc6a0a', version: 'v7.0.1' }],
  ['softprops/action-gh-release', { commit: '2bb465e97f322d3cb2a965294d483e0d26a67aa9', version: 'v3.0.1' }],
  ['step-security/harden-runner', { commit: '05e31511f85b41b11d1cf0ef85d0992719546e2c', version: 'v2.21.0' }],
  ['Swatinem/rust-cache', { commit: '6323deb102c322ba6fcbdcafc7e3dddab59af2b6', version: 'v2.9.2' }],
]);
