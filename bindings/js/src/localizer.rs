//! A catalog for one reader.

use gengo_messages_bindings as bindings;
use gengo_messages_bindings::{Args, Code, InputError, ProblemOptions, Response};
use wasm_bindgen::prelude::*;

use crate::json;

/// A localizer of the engine.
#[wasm_bindgen]
pub struct EngineLocalizer(pub(crate) bindings::Localizer);

#[wasm_bindgen]
impl EngineLocalizer {
    /// The locales that answer, in order.
    pub fn chain(&self) -> Vec<String> {
        self.0.chain()
    }

    /// A `Message` as JSON.
    pub fn message(&self, code: &str, args: Option<String>) -> Result<String, JsError> {
        let args = read_args(args)?;
        Ok(json(&self.0.message(Code::from(code), shown(&args))))
    }

    /// A `Message` as JSON.
    #[wasm_bindgen(js_name = messageById)]
    pub fn message_by_id(&self, id: &str, args: Option<String>) -> Result<String, JsError> {
        let args = read_args(args)?;
        Ok(json(&self.0.message_by_id(id, shown(&args))))
    }

    /// The text for developers alone.
    pub fn text(&self, code: &str, args: &str) -> Result<String, JsError> {
        let mut text = String::new();
        let args = Args::from_json(args.as_bytes())?;
        self.0.write_text(Code::from(code), &args, &mut text);
        Ok(text)
    }

    /// The text for users alone.
    #[wasm_bindgen(js_name = userText)]
    pub fn user_text(&self, code: &str, args: &str) -> Result<String, JsError> {
        let mut text = String::new();
        let args = Args::from_json(args.as_bytes())?;
        self.0.write_user_text(Code::from(code), &args, &mut text);
        Ok(text)
    }

    /// A text as words and the names of arguments by turns, as JSON, if there is no more to it.
    pub fn pattern(&self, code: i32, is_user_text: bool) -> Option<String> {
        let pieces = self.0.pattern(code.into(), is_user_text)?;
        Some(json(&pieces))
    }

    /// An `Explanation` of a response's body as JSON.
    pub fn explain(&self, body: &[u8]) -> Option<String> {
        let explanation = self.0.explain(Response::Body(body));
        explanation.map(|explanation| json(&explanation))
    }

    /// An `Explanation` of a call without a response as JSON.
    #[wasm_bindgen(js_name = explainUnreachable)]
    pub fn explain_unreachable(&self, reason: &str) -> Option<String> {
        let explanation = self.0.explain(Response::Unreachable(reason));
        explanation.map(|explanation| json(&explanation))
    }

    /// The `ProblemDetails` of a response's body as JSON.
    #[wasm_bindgen(js_name = problemDetails)]
    pub fn problem_details(&self, body: &[u8], options: &str) -> Result<Option<String>, JsError> {
        self.problem(Response::Body(body), options)
    }

    /// The `ProblemDetails` of a call without a response as JSON.
    #[wasm_bindgen(js_name = unreachableProblemDetails)]
    pub fn unreachable_problem_details(
        &self,
        reason: &str,
        options: &str,
    ) -> Result<Option<String>, JsError> {
        self.problem(Response::Unreachable(reason), options)
    }

    fn problem(&self, response: Response<'_>, options: &str) -> Result<Option<String>, JsError> {
        let options = ProblemOptions::from_json(options.as_bytes())?;
        let problem = self.0.problem_details(response, &options);
        Ok(problem.map(|problem| json(&problem)))
    }

    /// The `ProblemDetails` of a code as JSON.
    #[wasm_bindgen(js_name = codeProblemDetails)]
    pub fn code_problem_details(
        &self,
        code: &str,
        args: Option<String>,
        options: &str,
    ) -> Result<String, JsError> {
        let args = read_args(args)?;
        let options = ProblemOptions::from_json(options.as_bytes())?;
        let code = Code::from(code);
        Ok(json(&self.0.code_problem_details(
            code,
            shown(&args),
            &options,
        )))
    }

    /// A `Trace` as JSON.
    pub fn trace(&self, code: &str, args: Option<String>) -> Result<String, JsError> {
        let args = read_args(args)?;
        Ok(json(&self.0.trace(Code::from(code), shown(&args))))
    }
}

fn read_args(json: Option<String>) -> Result<Option<Args>, InputError> {
    json.map(|json| Args::from_json(json.as_bytes()))
        .transpose()
}

fn shown(args: &Option<Args>) -> Option<&dyn bindings::AnyArgs> {
    args.as_ref().map(|args| args as &dyn bindings::AnyArgs)
}
