//! What kind of mail it is: bounce, automatic, or written by a person.
