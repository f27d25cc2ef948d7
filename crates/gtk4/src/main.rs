//! Prints the version of the system's GTK 4; opens a window where there is a display.

use gtk::{glib, prelude::*};

fn main() -> glib::ExitCode {
    println!("GTK {}.{}.{}", gtk::major_version(), gtk::minor_version(), gtk::micro_version());
    if std::env::var_os("WAYLAND_DISPLAY").is_none() && std::env::var_os("DISPLAY").is_none() {
        println!("no display");
        return glib::ExitCode::SUCCESS;
    }
    let application = gtk::Application::builder().application_id("org.example.Crossroot").build();
    application.connect_activate(|application| {
        let button = gtk::Button::with_label("AArch64");
        let window = gtk::ApplicationWindow::builder().application(application).child(&button).build();
        button.connect_clicked(glib::clone!(
            #[weak]
            window,
            move |_| window.close()
        ));
        window.present();
    });
    application.run()
}
