/** Who provides Rust. */
export type RustChoice = { readonly kind: 'rustup'; readonly toolchain?: string } | { readonly kind: 'debian' };
