//! 发件单位: whose mail it is, by the contacts of the plan.
