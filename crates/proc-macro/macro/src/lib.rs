//! Runs in the compiler, on the machine that builds.

use proc_macro::TokenStream;
use quote::quote;
use syn::{parse_macro_input, DeriveInput};

/// Gives the type a `describe` that names the type, and the architecture that the macro ran on.
#[proc_macro_derive(Describe)]
pub fn describe(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    let (name, builder) = (&input.ident, std::env::consts::ARCH);
    quote! {
        impl #name {
            fn describe() -> String {
                format!("{} was described on {}", stringify!(#name), #builder)
            }
        }
    }
    .into()
}
