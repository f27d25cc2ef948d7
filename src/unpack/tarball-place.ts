/**
 * A tarball that an input names: on this machine, or in the network, where it is trusted by its SHA256 alone.
 */
export type TarballPlace =
  | { readonly kind: 'file'; readonly path: string; readonly sha256: string | undefined }
  | { readonly kind: 'url'; readonly url: string; readonly sha256: string };

/** Something on this machine or in the network that an input names. */
export type Place =
  | { readonly kind: 'tarball'; readonly tarball: TarballPlace }
  | { readonly kind: 'directory'; readonly path: string };
