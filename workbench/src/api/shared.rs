//! What all requests are answered from.

use std::sync::Arc;

use crate::guard::Guard;
use crate::workspace::Workspace;

#[derive(Clone)]
pub(crate) struct Shared {
    pub(crate) workspace: Arc<Workspace>,
    pub(crate) guard: Arc<Guard>,
}
